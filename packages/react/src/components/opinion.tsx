import { formatDay } from "@doithoai/client";
import type { ContentState, OpinionStatus, Resolution, ResponseKind } from "@doithoai/schema";
import { type ElementType, Fragment, type ReactNode, useId } from "react";
import { say, useLanguage, wordsOf } from "../words.ts";
import { Deadline, type DeadlineFacts } from "./deadline.tsx";

/** An opinion as documents ask for it. A field that is missing is not shown. */
export interface OpinionFacts {
  readonly id: string;
  readonly content?: string | null;
  readonly contentState?: ContentState;
  readonly status: OpinionStatus;
  readonly resolution?: Resolution;
  readonly receivedOn?: string | null;
  /** Codes of the labels `Field`. */
  readonly fields?: readonly string[];
  readonly responses?: readonly {
    readonly id?: string;
    readonly kind: ResponseKind;
    readonly content: string;
    readonly answeredOn?: string | null;
  }[];
  readonly deadlines?: readonly (DeadlineFacts & { readonly id?: string })[];
}

export interface OpinionProps {
  readonly opinion: OpinionFacts;
  /** The element around it. Default: `article`. */
  readonly as?: ElementType;
  /** The level of its heading. Default: 3. */
  readonly level?: 2 | 3 | 4 | 5 | 6;
  readonly className?: string;
  /** Follows the opinion, such as `<Steps>`. */
  readonly children?: ReactNode;
}

/** The paragraphs of a text of the record, which is Vietnamese. */
const Text = ({ text }: { readonly text: string }) =>
  text.split(/\n+/).map((line, i) => (
    <p key={i} lang="vi">
      {line}
    </p>
  ));

/**
 * An opinion: its text, status, fields, deadlines and responses. A text that the person may not
 * read is named as such.
 */
export function Opinion({
  opinion,
  as: As = "article",
  level = 3,
  className,
  children,
}: OpinionProps) {
  const language = useLanguage();
  const id = useId();
  const { content, contentState, status, resolution, receivedOn, fields = [] } = opinion;
  const { responses = [], deadlines = [] } = opinion;
  const Heading = `h${level}` as const;
  const Below = `h${Math.min(level + 1, 6)}` as "h4";
  const label = (name: string, code: string) => wordsOf(language, name, code);
  const statusWords = label("OpinionStatus", status);
  const isResolved = resolution !== undefined && resolution !== "NOT_RESOLVED";
  const facts: readonly (readonly [string, ReactNode])[] = [
    ["status", isResolved ? `${statusWords} (${label("Resolution", resolution)})` : statusWords],
    ...(receivedOn ? [["received", day(receivedOn)] as const] : []),
    ...(fields.length > 0
      ? [["fields", fields.map((code) => label("Field", code)).join(", ")] as const]
      : []),
  ];
  return (
    <As className={className} aria-labelledby={id} data-status={status}>
      <Heading id={id}>{say(language, "opinion")}</Heading>
      {content ? <Text text={content} /> : content === null && <p>{say(language, "hidden")}</p>}
      {contentState && contentState !== "SHOWN" && (
        <p data-part="content-state">{label("ContentState", contentState)}</p>
      )}
      <dl>
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{say(language, name as "status")}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {deadlines.length > 0 && (
        <ul aria-label={say(language, "deadlines")}>
          {deadlines.map((deadline, i) => (
            <Deadline as="li" key={deadline.id ?? i} deadline={deadline} />
          ))}
        </ul>
      )}
      {responses.length > 0 && <Below>{say(language, "responses")}</Below>}
      {responses.map(({ id: own, kind, content: text, answeredOn }, i) => (
        <section key={own ?? i} data-part="response">
          <p>
            {label("ResponseKind", kind)}
            {answeredOn ? <>, {day(answeredOn)}</> : null}
          </p>
          <Text text={text} />
        </section>
      ))}
      {children}
    </As>
  );
}

const day = (on: string) => <time dateTime={on}>{formatDay(on)}</time>;
