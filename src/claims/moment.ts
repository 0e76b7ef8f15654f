/** The date and the state of the record that a question is about; as arguments of a root they hold for all below it. */
export interface Moment {
  /** EDTF day, month or year; null: the latest evidence day of what is asked. */
  readonly asOf: string | null;
  /** ISO 8601 instant of recorded time; null: as the graph stands. */
  readonly knownAt: string | null;
}
