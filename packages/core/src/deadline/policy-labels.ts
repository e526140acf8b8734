import { type Policy, policyCodes, shippedOf } from "./policies.ts";

type Label = Pick<Policy, "code" | "vi" | "en">;
/** The duties in words, by the code of their policy. */
export const POLICY_LABELS: readonly Label[] = policyCodes.flatMap((code) => {
  const [policy] = shippedOf(code);
  return policy ? [{ code, vi: policy.vi, en: policy.en }] : [];
});

/** The duty of a policy in words. A stored code without a policy stands for itself. */
export const policyLabel = (code: string): Label =>
  POLICY_LABELS.find((label) => label.code === code) ?? { code, vi: code, en: code };
