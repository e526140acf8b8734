import { graphql } from "relay-runtime";

/** The mutations of the page. Relay's compiler reads them; nothing runs this file. */
export const STEPS = [
  graphql`
    mutation stepAcceptOpinionMutation($input: AcceptOpinionInput!) {
      acceptOpinion(input: $input) {
        opinion {
          ...office_opinion
        }
        userErrors {
          path
          code
          message
        }
      }
    }
  `,
  graphql`
    mutation stepReturnOpinionMutation($input: ReturnOpinionInput!) {
      returnOpinion(input: $input) {
        opinion {
          ...office_opinion
        }
        userErrors {
          path
          code
          message
        }
      }
    }
  `,
  graphql`
    mutation stepAssignOpinionMutation($input: AssignOpinionInput!) {
      assignOpinion(input: $input) {
        opinion {
          ...office_opinion
        }
        userErrors {
          path
          code
          message
        }
      }
    }
  `,
  graphql`
    mutation stepDraftResponseMutation($input: DraftResponseInput!) {
      draftResponse(input: $input) {
        opinion {
          ...office_opinion
        }
        userErrors {
          path
          code
          message
        }
      }
    }
  `,
  graphql`
    mutation stepApproveResponseMutation($input: ApproveResponseInput!) {
      approveResponse(input: $input) {
        opinion {
          ...office_opinion
        }
        userErrors {
          path
          code
          message
        }
      }
    }
  `,
  graphql`
    mutation stepRecordDeliveryMutation($input: RecordDeliveryInput!) {
      recordDelivery(input: $input) {
        opinion {
          ...office_opinion
        }
        userErrors {
          path
          code
          message
        }
      }
    }
  `,
  graphql`
    mutation stepClassifyOpinionMutation($input: ClassifyOpinionInput!) {
      classifyOpinion(input: $input) {
        opinion {
          ...office_opinion
        }
        userErrors {
          path
          code
          message
        }
      }
    }
  `,
  graphql`
    mutation stepCloseOpinionMutation($input: CloseOpinionInput!) {
      closeOpinion(input: $input) {
        opinion {
          ...office_opinion
        }
        userErrors {
          path
          code
          message
        }
      }
    }
  `,
  graphql`
    mutation stepAcknowledgeDirectiveMutation($input: AcknowledgeDirectiveInput!) {
      acknowledgeDirective(input: $input) {
        directive {
          ...office_directive
        }
        userErrors {
          path
          code
          message
        }
      }
    }
  `,
  graphql`
    mutation stepExtendDeadlineMutation($input: ExtendDeadlineInput!) {
      extendDeadline(input: $input) {
        deadline {
          ...office_deadline
          subject {
            ...office_opinion @alias(as: "opinion")
          }
        }
        userErrors {
          path
          code
          message
        }
      }
    }
  `,
];
