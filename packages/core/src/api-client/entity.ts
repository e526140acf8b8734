import { entity, indexKey } from "../table/entity.ts";
import { type Client, LastUse, Shape, Token } from "./shape.ts";

export const ClientEntity = entity({
  name: "Client",
  shape: Shape,
  schema: 1,
  pk: "CLIENT#{id}",
  sk: "CLIENT",
  of: ({ id }) => ({ id }),
  question: "What is this connected system, and which secrets are valid?",
  rate: "a few a province, a few writes a year each",
  attributes: ({ version }) => ({ version }),
  indexes: {
    unitDay: indexKey<Client>()({
      pk: "CLIENT#{unit}",
      sk: "{day}#{id}",
      of: ({ unit, recordedAt, id }) => ({ unit: unit.code, day: recordedAt, id }),
      question: "Which systems are connected in one unit?",
    }),
  },
});

export const LastUseEntity = entity({
  name: "ClientUse",
  shape: LastUse,
  schema: 1,
  pk: "CLIENT#{id}",
  sk: "USED",
  of: ({ clientId }) => ({ id: clientId }),
  question: "When did this system last sign in?",
  rate: "one write an hour that a system works",
});

export const TokenEntity = entity({
  name: "ClientToken",
  shape: Token,
  schema: 1,
  pk: "TOKEN#{hash}",
  sk: "TOKEN",
  of: ({ hash }) => ({ hash }),
  question:
    "Which connected system does this token stand for, and until when? " +
    "(the token itself is not stored)",
  rate: "one an hour that a system works; a read each of its requests; gone after an hour",
  attributes: ({ expiresAt }) => ({ expiresAt }),
});
