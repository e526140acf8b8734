/** The subject id of changes of the working calendar. */
export const CALENDAR = "calendar";
