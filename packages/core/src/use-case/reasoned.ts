import type { Place } from "../access/permissions.ts";
import type { Eased } from "../deadline/eased.ts";
import { POLICIES } from "../deadline/policies.ts";
import { formatVietnamese } from "../kernel/day.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
import type { Access } from "./access.ts";

/** The words of the policy; of a day that a person fixed without one, its code. */
const policy = ({ code }: Eased): Phrase =>
  POLICIES.find((each) => each.code === code) ?? { vi: code, en: code };
const namesOf = (eased: readonly Eased[]): Phrase => ({
  vi: eased.map((each) => `${policy(each).vi} (${formatVietnamese(each.dueOn)})`).join(", "),
  en: eased.map((each) => `${policy(each).en} (${each.dueOn})`).join(", "),
});

/** The failure of a change that needs a reason. `why` is a part of a sentence. */
export const reasonRequired = (why: Phrase): Failure =>
  new Failure("REQUIRED", ["reason"], { vi: why.vi, en: why.en });

/** @throws Failure REQUIRED at `reason` if a correction eases deadlines and gives no reason. */
export function expectReasonFor(eased: readonly Eased[], reason: string | null): void {
  if (eased.length === 0 || reason?.trim()) return;
  const names = namesOf(eased);
  throw reasonRequired({
    vi: `thay đổi này hủy bỏ hoặc lùi thời hạn ${names.vi}`,
    en: `this change takes away or delays the deadline ${names.en}`,
  });
}

/**
 * The permissions to ease deadlines of a subject: easing what is overdue, and fixing a later day,
 * requires what an extension requires. Pure.
 */
export const toEase = (
  at: Place,
  eased: readonly Pick<Eased, "overdue" | "extended">[],
): readonly Access[] =>
  eased.some(({ overdue, extended }) => overdue || extended)
    ? [{ action: "extendDeadline", at }]
    : [];
