import { describe, expect, test } from "vitest";
import { type Ask, anOpinion, done, refusals } from "../kit/index.ts";
import { documentOf } from "../kit/operations.ts";
import {
  announced,
  attach,
  attachment,
  clerk,
  gateway,
  PDF,
  send,
  session,
  type Upload,
  upload,
  useDocuments,
  world,
} from "./scene.ts";

useDocuments();

describe("documents of opinions and directives", () => {
  const bodyOf = (kind: string) => `org_${world.commune}.2025-07-01.${kind}`;
  const opinion = async (more: object = {}) =>
    done(clerk, "RecordOpinion", anOpinion((await session()).id, more));
  const nodeOf = async (ask: Ask, id: string) =>
    (
      await ask(
        "query ($id: ID!) { node(id: $id) { ... on Opinion { documents { id link } } " +
          "... on Directive { documents { id link } } } }",
        { id },
      )
    ).data.node;
  const documentsOfNode = async (ask: Ask, id: string) => (await nodeOf(ask, id)).documents;
  const publish = (sessionId: string, expectedVersion: number) =>
    done(clerk, "PublishSession", { sessionId, expectedVersion });

  test("are attached to an opinion", async () => {
    const home = await session();
    const { id } = await done(clerk, "RecordOpinion", anOpinion(home.id, { nature: "SUGGESTION" }));
    const to = await upload(PDF, { kind: "EVIDENCE" });
    expect((await attach(attachment(id, to))).subject).toMatchObject({ id, version: 2 });
    const [document] = await documentsOfNode(clerk, id);
    expect(await (await fetch(document.link)).text()).toBe(PDF.toString());
    expect(await nodeOf(gateway.anonymous, id)).toBeNull();
    await done(clerk, "ConcludeSession", {
      sessionId: home.id,
      expectedVersion: 1,
      noDirectiveReason: "Đã giải thích tại chỗ.",
    });
    await publish(home.id, 2);
    // Evidence of an opinion may show people, so it is not published with the opinion.
    expect(await documentsOfNode(gateway.anonymous, id)).toEqual([]);
    expect(await documentsOfNode(clerk, id)).toHaveLength(1);
  });

  test("are attached to a directive", async () => {
    const { id } = await session();
    const directives = [
      { kinds: ["RESOLVE"], content: "Nạo vét cống tổ 3.", leadId: bodyOf("PEOPLES_COMMITTEE") },
    ];
    await done(clerk, "ConcludeSession", { sessionId: id, expectedVersion: 1, directives });
    const directive = `dir_${id.slice(4)}.1`;
    const to = await upload(PDF, { kind: "EVIDENCE" });
    expect((await attach(attachment(directive, to))).subject).toMatchObject({
      id: directive,
      version: 2,
    });
    expect(await documentsOfNode(clerk, directive)).toMatchObject([{ id: to.documentId }]);
    expect(await nodeOf(gateway.anonymous, directive)).toBeNull();
    await publish(id, 2);
    // Evidence may show people: only those who handle the matter see it, also after publication.
    expect(await documentsOfNode(gateway.anonymous, directive)).toEqual([]);
  });

  test("on a locked text are shown to those who may read the text", async () => {
    const { id } = await opinion();
    await attach(attachment(id, await upload(PDF, { kind: "EVIDENCE" })));
    await done(clerk, "ClassifyOpinion", {
      opinionId: id,
      expectedVersion: 2,
      nature: "DENUNCIATION",
    });
    // Those who may not read the text may not attach to it either.
    const late = await upload(PDF);
    expect(
      await refusals(clerk, "AttachDocument", attachment(id, late, { expectedVersion: 3 })),
    ).toEqual(["NOT_FOUND subjectId"]);
    expect(await documentsOfNode(clerk, id)).toEqual([]);
    expect(await documentsOfNode(await gateway.as("LEADER", world.commune), id)).toHaveLength(1);
  });

  test("are attached by an officer to matters of the officer's own body", async () => {
    const { id } = await opinion({ assignment: { organizationId: bodyOf("PEOPLES_COMMITTEE") } });
    const uploaded = async (body: string) => {
      const officer = await gateway.as("OFFICER", world.commune, "hoa", bodyOf(body));
      const to: Upload = await done(officer, "CreateUpload", announced(PDF));
      expect((await send(to, PDF)).status).toBe(200);
      return { officer, input: attachment(id, to) };
    };
    const front = await uploaded("FATHERLAND_FRONT");
    const { errors } = await front.officer(documentOf("AttachDocument"), { input: front.input });
    expect(errors?.[0].extensions.code).toBe("FORBIDDEN");
    const committee = await uploaded("PEOPLES_COMMITTEE");
    await done(committee.officer, "AttachDocument", committee.input);
  });
});
