/** How clients move from the released schema to the present one, for the breaking changes. */
export interface Move {
  /** The changes that it is for, as `Type.field`. */
  readonly of: RegExp;
  /** Change and move in one or two sentences of Markdown. */
  readonly move: string;
}

/**
 * Emptied with each release (docs/CONTRIBUTING.md). The first entry that fits a change is taken; a
 * breaking change that none fits is refused.
 */
export const MOVES: readonly Move[] = [
  {
    of: /^WorkItem\.(content|status|dueOn|state|allowedTransitions)$/,
    move:
      "`WorkItem` has an id of its own. The facts of its matter are in " +
      "`subject { excerpt statusLabel { code vi en } allowedTransitions { by } }`, those of its " +
      "first duty in `deadline { dueOn state }`.",
  },
  {
    of: /^(WorkItem\.subject|Session\.carriedOver|AttachDocumentPayload\.subject)$/,
    move:
      "The type is the interface `Actionable` instead of `Node`. Fragments on object types work " +
      "as before.",
  },
  {
    of: /^(AllowedTransition\.by|\w+\.viewerCan|UserError\.allowedSteps)$/,
    move:
      "The type is `enum Step` instead of String. The values on the wire are the same: generate " +
      "your types again. `viewerCan` lists only steps that are possible now.",
  },
  {
    of: /^(\w+\.excerpt|Recommendation\.unit|Opinion\.receivedOn)$/,
    move:
      "The field has one type on every matter, so that fragments of several kinds can select it " +
      "together. Allow null. `receivedOn` of an opinion, and `excerpt` of all but a locked " +
      "opinion, are still always given.",
  },
  {
    of: /^Directive\.returned(Reports)?$/,
    move:
      "`Directive.returned` is `returnedReports`: an opinion has a field `returned` of another " +
      "type.",
  },
  {
    of: /^AllowedTransition\.requires$/,
    move:
      "The type is `Condition` instead of `Label`, with the same fields and `met`; its `code` is " +
      "of `enum ConditionCode`. A fragment on `Label` there becomes one on `Condition`.",
  },
  {
    of: /^(EscalateOpinion|Escalation)Input\.(to|organizationId)$/,
    move:
      'The addressee is one object with exactly one field: `to: { name: "Sở Xây dựng" }` or ' +
      "`to: { organizationId }`.",
  },
  {
    of: /^\w+\.(withDescendants|dryRun|set|clear)$/,
    move:
      "An input with a default is not null. Leave it out for the default. A variable of the " +
      "nullable type may stay.",
  },
  {
    of: /^Directive\.lead$/,
    move:
      "Null where several bodies stand side by side. `addressees { body { name } part }` names " +
      "all of them.",
  },
  {
    of: /^(Query|Mutation)\.\w+$/,
    move:
      "Root fields are nullable: a refused field is null with an error at its path, and the " +
      "others stay. Allow null.",
  },
  {
    of: /^\w+(Connection\.nodes|Edge\.node)$/,
    move:
      "Nodes of pages are nullable: an entry that cannot be read is null with an error at its " +
      "path. Allow null, and leave it out.",
  },
];
