/** The default instant of tests: a Monday morning. */
export const NOW = new Date("2026-11-23T09:00:00+07:00");
