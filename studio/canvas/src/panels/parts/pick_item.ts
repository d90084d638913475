/** One item of a list to pick from. */

export interface PickItem {
  key: string;
  title: string;
  /** Shown at the end of the line. */
  aside?: string;
  /** Found by, not shown. */
  words?: string;
  /** Whose chip stands before it. */
  family?: string;
  /** Shown, but not to be chosen now. */
  off?: boolean;
}
