/** More than three things cannot all matter most. */
export const mostPicked = 3;
