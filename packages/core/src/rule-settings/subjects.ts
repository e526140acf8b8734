/** The subject of what is set in the working calendar. */
export const CALENDAR = "calendar";
