import type { SessionFacts } from "./data.ts";

/** The tables of PostgreSQL, as a developer would design them for the same facts. */
export const SCHEMA = `
create schema app;
create table app.sessions (
  id text primary key, province text not null, commune text not null, title text not null,
  held_on date not null, venue text not null, chair text not null, status text not null
);
create table app.notices (
  session_id text primary key references app.sessions, number text not null,
  issued_on date not null, summary text not null
);
create table app.directives (
  id text primary key, session_id text not null references app.sessions, number int not null,
  kind text not null, text text not null
);
create table app.opinions (
  id text primary key, session_id text not null references app.sessions, turn int not null,
  field text not null, text text not null, status text not null, received_on date not null
);
create table app.directive_opinions (
  directive_id text not null references app.directives,
  opinion_id text not null references app.opinions, primary key (directive_id, opinion_id)
);
create table app.responses (
  id text primary key, opinion_id text not null references app.opinions, kind text not null,
  responder text not null, responded_on date not null, text text not null
);
create table app.deadlines (
  id text primary key, opinion_id text not null unique references app.opinions,
  session_id text not null references app.sessions, province text not null, kind text not null,
  due_on date not null, status text not null
);
`;

/** The indexes, the list of overdue deadlines and the statistics of the planner. */
export const AFTER_LOADING = `
create index on app.sessions (commune, held_on desc);
create index on app.directives (session_id, id);
create index on app.opinions (session_id, id);
create index on app.directive_opinions (opinion_id);
create index on app.responses (opinion_id, id);
create index on app.deadlines (session_id, status);
create index on app.deadlines (province, due_on, id) where status = 'OPEN';
comment on column app.sessions.held_on is E'@behavior +orderBy';
comment on column app.deadlines.status is E'@behavior +filterBy';
create function app.overdue_deadlines(of_province text, as_of date)
returns setof app.deadlines language sql stable as $$
  select d.* from app.deadlines d
  where d.province = of_province and d.status = 'OPEN' and d.due_on < as_of
  order by d.due_on, d.id
$$;
vacuum analyze;
`;

/** The rows of each table, in an order that the foreign keys allow. */
export function rowsOf(
  sessions: readonly SessionFacts[],
): readonly (readonly [table: string, rows: readonly object[]])[] {
  const opinions = sessions.flatMap((session) =>
    session.opinions.map((opinion) => ({ session, opinion })),
  );
  const directives = sessions.flatMap((session) =>
    session.directives.map((directive) => ({ session, directive })),
  );
  return [
    [
      "sessions",
      sessions.map(({ heldOn: held_on, directives: _, opinions: __, notice: ___, ...facts }) => ({
        ...facts,
        held_on,
      })),
    ],
    [
      "notices",
      sessions.map(({ id: session_id, notice: { issuedOn: issued_on, ...notice } }) => ({
        ...notice,
        session_id,
        issued_on,
      })),
    ],
    [
      "directives",
      directives.map(({ session, directive: { turns: _, ...directive } }) => ({
        ...directive,
        session_id: session.id,
      })),
    ],
    [
      "opinions",
      opinions.map(({ session, opinion: { receivedOn: received_on, ...opinion } }) => ({
        ...opinion,
        received_on,
        session_id: session.id,
      })),
    ],
    [
      "directive_opinions",
      directives.flatMap(({ session, directive }) =>
        directive.turns.map((turn) => ({
          directive_id: directive.id,
          opinion_id: session.opinions[turn - 1]?.id,
        })),
      ),
    ],
    [
      "responses",
      opinions.flatMap(({ opinion }) =>
        opinion.responses.map(({ respondedOn: responded_on, ...response }) => ({
          ...response,
          responded_on,
          opinion_id: opinion.id,
        })),
      ),
    ],
    [
      "deadlines",
      opinions.map(({ session, opinion: { id, deadline } }) => ({
        id: deadline.id,
        kind: deadline.kind,
        status: deadline.status,
        due_on: deadline.dueOn,
        opinion_id: id,
        session_id: session.id,
        province: session.province,
      })),
    ],
  ];
}
