import {
  type ConcreteRequest,
  commitMutation,
  createOperationDescriptor,
  type Disposable,
  fetchQuery,
  type RecordSourceSelectorProxy,
} from "relay-runtime";
import {
  type End,
  type HomeShown,
  type Kind,
  type OfficePage,
  type PageOptions,
  rowsAfter,
  rowsAt,
  type StepName,
  type SubjectShown,
  type TrackingShown,
  type UserError,
  type WorklistShown,
  withKey,
} from "../page.ts";
import { environmentOf } from "./environment.ts";
import code from "./generated/officeCodeQuery.graphql.ts";
import deadline from "./generated/officeDeadlineQuery.graphql.ts";
import directive from "./generated/officeDirectiveQuery.graphql.ts";
import homePage from "./generated/officeHomeQuery.graphql.ts";
import item from "./generated/officeItemQuery.graphql.ts";
import opinion from "./generated/officeOpinionQuery.graphql.ts";
import tracking from "./generated/officeTrackingQuery.graphql.ts";
import worklist from "./generated/officeWorklistQuery.graphql.ts";
import acceptOpinion from "./generated/stepAcceptOpinionMutation.graphql.ts";
import acknowledgeDirective from "./generated/stepAcknowledgeDirectiveMutation.graphql.ts";
import approveResponse from "./generated/stepApproveResponseMutation.graphql.ts";
import assignOpinion from "./generated/stepAssignOpinionMutation.graphql.ts";
import classifyOpinion from "./generated/stepClassifyOpinionMutation.graphql.ts";
import closeOpinion from "./generated/stepCloseOpinionMutation.graphql.ts";
import draftResponse from "./generated/stepDraftResponseMutation.graphql.ts";
import extendDeadline from "./generated/stepExtendDeadlineMutation.graphql.ts";
import recordDelivery from "./generated/stepRecordDeliveryMutation.graphql.ts";
import returnOpinion from "./generated/stepReturnOpinionMutation.graphql.ts";
import { read } from "./read.ts";

/** The compiler writes each from the fragment that names it in `@refetchable`. */
const NODES: Readonly<Record<Kind, ConcreteRequest>> = { deadline, directive, item, opinion };
const STEPS: Readonly<Record<StepName, ConcreteRequest>> = {
  acceptOpinion,
  acknowledgeDirective,
  approveResponse,
  assignOpinion,
  classifyOpinion,
  closeOpinion,
  draftResponse,
  extendDeadline,
  recordDelivery,
  returnOpinion,
};

type Payload = { readonly userErrors: readonly UserError[] } | null;

/** While the server has not answered, the page shows no button of this opinion. */
const accepted = (id: string) => (store: RecordSourceSelectorProxy) => {
  const opinion = store.get(id);
  opinion?.setValue("IN_PROGRESS", "status");
  opinion?.setValue([], "viewerCan");
  opinion?.setLinkedRecords([], "allowedTransitions");
};

/** The page's data in Relay's store. */
export function openPage(options: PageOptions): OfficePage {
  const environment = environmentOf(options);
  const mounted: Disposable[] = [];
  const ask = async (request: ConcreteRequest, variables: object) => {
    const source = fetchQuery(
      environment,
      request,
      { ...variables },
      { fetchPolicy: "network-only" },
    );
    await source.toPromise();
  };
  /** Asks, and keeps the records of the answer in the store while the page is open. */
  const mount = async (request: ConcreteRequest, variables: object) => {
    mounted.push(environment.retain(createOperationDescriptor(request, { ...variables })));
    await ask(request, variables);
  };
  let end: End = "start";
  let asked = 0;
  let opened = {};
  // The connection of the list has all pages, whichever page the variables name.
  const rows = () => {
    const { worklist: list } = read(environment, worklist, opened) as {
      readonly worklist: WorklistShown | null;
    };
    if (!list) throw new Error("The worklist is not loaded.");
    return list;
  };
  return {
    home: async (unitCode) => {
      await mount(homePage, { unitCode });
      return read(environment, homePage, { unitCode }) as HomeShown;
    },
    openWorklist: async (count, at = "start") => {
      end = at;
      asked = count;
      opened = rowsAt(end, count);
      await mount(worklist, opened);
    },
    more: (count) => {
      asked += count;
      return ask(worklist, rowsAfter(end, count, rows().pageInfo));
    },
    // A page without a cursor replaces the rows of the connection. Of more than 100, ask in turn.
    refreshWorklist: () => ask(worklist, rowsAt(end, asked)),
    open: (kind, id) => mount(NODES[kind], { id }),
    refetch: (kind, id) => ask(NODES[kind], { id }),
    act: (step, input) =>
      new Promise((resolve, reject) => {
        const id = "opinionId" in input ? String(input.opinionId) : "";
        commitMutation(environment, {
          mutation: STEPS[step],
          variables: { input: withKey(input) },
          ...(step === "acceptOpinion" && { optimisticUpdater: accepted(id) }),
          onCompleted: (answer) => {
            resolve((answer as Readonly<Record<string, Payload>>)[step]?.userErrors ?? []);
          },
          onError: reject,
        });
      }),
    worklist: () => rows().edges.flatMap(({ node }) => node ?? []),
    subject: (id) => {
      const kind = id.startsWith("opn_") ? "opinion" : "directive";
      const { node } = read(environment, NODES[kind], { id }) as { readonly node: SubjectShown };
      return node;
    },
    track: async (typed) => {
      await mount(code, { code: typed });
      const shown = () =>
        (read(environment, code, { code: typed }) as { readonly tracking: TrackingShown }).tracking;
      return { shown, refresh: () => ask(tracking, { id: shown().id }) };
    },
    close: () => {
      for (const one of mounted) one.dispose();
    },
  };
}
