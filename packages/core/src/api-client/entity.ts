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
  rate: "a few per province, a few writes per year each",
  attributes: ({ version }) => ({ version }),
  indexes: {
    unitDay: indexKey<Client>()({
      pk: "CLIENT#{unit}",
      sk: "{day}#{id}",
      of: ({ unit, recordedAt, id }) => ({ unit: unit.code, day: recordedAt, id }),
      question: "Which systems are connected in one unit, by day of registration?",
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
  rate: "one per system, one write per hour in which it works",
});

export const TokenEntity = entity({
  name: "ClientToken",
  shape: Token,
  schema: 1,
  pk: "TOKEN#{hash}",
  sk: "TOKEN",
  of: ({ hash }) => ({ hash }),
  question:
    "Which connected system has this token, and until when is it valid? " +
    "(only a hash of the token is stored)",
  rate: "one per hour in which a system works, one read per request; deleted after an hour",
  attributes: ({ expiresAt }) => ({ expiresAt }),
});
