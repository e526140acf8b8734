import { execFileSync } from "node:child_process";

const SUBJECT_MAX = 72;

interface LongSubject {
  readonly commit: string;
  readonly message: string;
}

/** Lists long subjects of new commits; null where the repository does not show which are new. */
export function findLongSubjects(folder: string): readonly LongSubject[] | null {
  const start = startOfNew(folder);
  if (start === undefined) return null;
  const log = git(folder, ["log", "--no-merges", "--format=%h %s", `${start}..HEAD`, "--"]);
  return (log ?? "").split("\n").flatMap((line) => {
    const [commit = "", ...words] = line.split(" ");
    const length = [...words.join(" ")].length;
    if (length <= SUBJECT_MAX) return [];
    return [{ commit, message: `${length} characters, at most ${SUBJECT_MAX} are allowed` }];
  });
}

/** The commit before the new ones. A shallow clone lacks the history that decides this. */
function startOfNew(folder: string): string | undefined {
  if (git(folder, ["rev-parse", "--is-shallow-repository"]) !== "false") return undefined;
  const main = git(folder, ["rev-parse", "--verify", "--quiet", "refs/remotes/origin/main"]);
  return main ?? git(folder, ["describe", "--tags", "--abbrev=0"]);
}

function git(folder: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync("git", args, { cwd: folder, encoding: "utf8", stdio: "pipe" }).trim();
  } catch {
    return undefined;
  }
}
