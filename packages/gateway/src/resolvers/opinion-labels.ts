import { Opinion, Response } from "@doithoai/core";

/** The enums of opinions and of their responses. */
export const labels = {
  Channel: { about: "Way in which an opinion arrived.", labels: Opinion.Channel.labels },
  CountUnit: { about: "Unit of a count.", labels: Opinion.CountUnit.labels },
  OpinionNature: { about: "Nature of an opinion.", labels: Opinion.Nature.labels },
  OpinionStatus: { about: "Status of the handling of an opinion.", labels: Opinion.Status.labels },
  Competence: {
    about: "Level or body with competence for an opinion.",
    labels: Opinion.Competence.labels,
  },
  OpinionOutcome: {
    about: "Whether a matter is settled, in hand or neither.",
    labels: Opinion.Outcome.labels,
  },
  Resolution: { about: "Real outcome of an opinion.", labels: Opinion.Resolution.labels },
  ContentState: { about: "Visibility of a text.", labels: Opinion.ContentState.labels },
  ResponseKind: { about: "Kind of response.", labels: Response.Kind.labels },
  ResponseStatus: { about: "Status of a response.", labels: Response.Status.labels },
  DeliveryMeans: { about: "Means by which a citizen was notified.", labels: Response.Means.labels },
};
