import type { Step } from "@doithoai/schema";
import { type ComponentPropsWithoutRef, Fragment, type ReactNode, useId } from "react";
import type { AllowedStep, WithSteps } from "../documents.ts";
import { say, useLanguage, wordsOf } from "../words.ts";

/** The properties of a step's button. Give all of them to a button of your own. */
export type StepButtonProps = Pick<
  ComponentPropsWithoutRef<"button">,
  "aria-busy" | "aria-describedby" | "aria-disabled" | "children" | "onClick" | "type"
> & { readonly "data-step": Step };

export interface StepsProps {
  readonly subject: WithSteps;
  /** Is called for a step whose conditions may be met. Most steps then ask for their input. */
  readonly onStep: (step: Step, subject: WithSteps) => void;
  /** The step that is being sent. No other step can be taken meanwhile. */
  readonly pending?: Step | null;
  /** The outcome in words (`message` of `useStep`), told to screen readers as it changes. */
  readonly message?: string;
  /** Leaves steps out, such as those that the page shows elsewhere. */
  readonly only?: (step: AllowedStep) => boolean;
  readonly className?: string;
  /** Replaces the button. It must stay reachable by the keyboard while it is disabled. */
  readonly renderButton?: (props: StepButtonProps) => ReactNode;
}

const plainButton = (props: StepButtonProps): ReactNode => <button {...props} type="button" />;

/**
 * A button for each step that the person may take. A step whose conditions are not met stays there,
 * disabled, with its conditions beside it.
 */
export function Steps({
  subject,
  onStep,
  pending = null,
  message = "",
  only = () => true,
  className,
  renderButton = plainButton,
}: StepsProps) {
  const language = useLanguage();
  const id = useId();
  const steps = subject.allowedTransitions.filter(only);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div role="group" aria-label={say(language, "steps")} className={className}>
      {subject.allowedTransitions.length === 0 && <p>{say(language, "noSteps")}</p>}
      {steps.map(({ by, requires = [] }) => {
        const unmet = requires.filter(({ met }) => met === false);
        const reason = `${id}-${by}`;
        const isDisabled = unmet.length > 0 || pending !== null;
        return (
          <Fragment key={by}>
            {renderButton({
              type: "button",
              "data-step": by,
              "aria-disabled": isDisabled,
              "aria-busy": pending === by,
              "aria-describedby": unmet.length > 0 ? reason : undefined,
              onClick: () => {
                if (!isDisabled) onStep(by, subject);
              },
              children: wordsOf(language, "Step", by),
            })}
            {unmet.length > 0 && (
              <p id={reason} data-unmet={by}>
                {say(language, "notMet")}
                {unmet.map((condition) => condition[language]).join("; ")}
              </p>
            )}
          </Fragment>
        );
      })}
      <p role="status">{message}</p>
    </div>
  );
}
