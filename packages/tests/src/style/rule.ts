/** A place in a file that breaks a rule. */
export interface Finding {
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}
