/**
 * The statements of the index. The same text runs on Aurora and on the embedded PostgreSQL. Each
 * statement has one parameter, `:input`, a JSON text, and answers at most one text.
 */

/**
 * The table. An entry is one row. `words` holds its tokens, each after its month of receipt
 * (`202611STATUS:ASSIGNED`), so a look-up reads the tokens of the wanted months alone: the work for
 * one month does not grow with the years. Without `fastupdate`, no list of pending entries is
 * searched beside the index. The space that `fillfactor` leaves takes a new version of a row whose
 * tokens did not change, without a change of the index.
 */
export const SCHEMA = [
  `create table if not exists opinion (
    id text collate "C" primary key,
    day date not null,
    version integer not null,
    session_version integer not null,
    words tsvector not null
  ) with (fillfactor = 85)`,
  "create index if not exists opinion_words on opinion using gin (words) with (fastupdate = off)",
  "create index if not exists opinion_day on opinion (day)",
] as const;

/**
 * Stores entries. An older version of an opinion, or of the session that makes it public, never
 * replaces a newer one.
 */
export const APPLY = `insert into opinion (id, day, version, session_version, words)
select id, day, version, "sessionVersion",
  array_to_tsvector(array(select to_char(day, 'YYYYMM') || token from unnest(tokens) as token))
from jsonb_to_recordset(:input::jsonb)
  as entry(id text, day date, version integer, "sessionVersion" integer, tokens text[])
order by id
on conflict (id) do update set
  day = excluded.day,
  version = excluded.version,
  session_version = excluded.session_version,
  words = excluded.words
where (excluded.version, excluded.session_version) >= (opinion.version, opinion.session_version)`;

/** Input of FIND: the months from the first day on are read one after the other. */
export interface FindRow {
  readonly query: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly day: string;
  readonly id: string;
  readonly months: number;
  readonly limit: number;
}

const DIRECTIONS = {
  descending: { order: "desc", beyond: "<", step: "-1 month" },
  ascending: { order: "asc", beyond: ">", step: "1 month" },
} as const;

/**
 * Finds positions in some months. The limit is outside the materialized part and the days are
 * outside the innermost query, so PostgreSQL never walks the days in the hope of an early hit: it
 * always intersects the tokens of one month in the index. `edge` is
 * the last day of the order that was read; `ended` tells that no month follows.
 */
const findIn = ({ order, beyond, step }: (typeof DIRECTIONS)[keyof typeof DIRECTIONS]): string => {
  const goesDown = order === "desc";
  return `with given as (
  select * from jsonb_to_record(:input::jsonb)
    as given(query text, "from" date, "to" date, day date, id text, months integer, "limit" integer)
), span as materialized (
  select
    greatest("from", first${goesDown ? "" : ", day"}) as low,
    least("to", last${goesDown ? ", day" : ""}) as high
  from given, (select min(day) as first, max(day) as last from opinion) as stored
  where first is not null
), reading as materialized (
  select low, high, date_trunc('month', ${goesDown ? "high" : "low"}::timestamp) as start,
    ${
      goesDown
        ? "greatest(date_trunc('month', high::timestamp) - make_interval(months => months - 1), " +
          "date_trunc('month', low::timestamp))"
        : "least(date_trunc('month', low::timestamp) + make_interval(months => months - 1), " +
          "date_trunc('month', high::timestamp))"
    } as edge
  from span, given
  where low <= high
), hit as materialized (
  select found.day, found.id
  from given, reading, generate_series(start, edge, interval '${step}') as month,
    lateral (
      select opinion.day, opinion.id from opinion
      where words @@ replace(query, E'\\x01', to_char(month, 'YYYYMM'))::tsquery
      offset 0
    ) as found
  where found.day between low and high and (found.day, found.id) ${beyond} (given.day, given.id)
), page as (
  select day, id from hit order by day ${order}, id ${order} limit (select "limit" from given)
)
select json_build_object(
  'edge', ${goesDown ? "edge::date" : "(edge + interval '1 month - 1 day')::date"},
  'ended', edge = date_trunc('month', ${goesDown ? "low" : "high"}::timestamp),
  'positions', coalesce(
    (select json_agg(json_build_object('day', day, 'id', id) order by day ${order}, id ${order})
     from page), '[]')
)::text from reading`;
};

/** Answers nothing if no day lies between the bounds. */
export const FIND = {
  descending: findIn(DIRECTIONS.descending),
  ascending: findIn(DIRECTIONS.ascending),
} as const;
