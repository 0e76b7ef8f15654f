/** What is asked. */
export interface Asked {
  readonly question: string;
  readonly asOf: string | null;
  readonly knownAt: string | null;
}

/** Everything that the page shows, as the address bar keeps it: a link opens it again. */
export interface View {
  readonly question: string | null;
  /** The day, month or year at which all is read; null: each thing at its own latest evidence. */
  readonly asOf: string | null;
  readonly knownAt: string | null;
  /** Whose neighbourhood is drawn. */
  readonly focus: string | null;
  /** To whom the ways from the focus are shown, in place of its neighbourhood. */
  readonly to: string | null;
  /** Nodes that were opened beside the focus. */
  readonly opened: readonly string[];
  /** How many nodes around each. */
  readonly limit: number;
  /** Values of facets that are filtered out. */
  readonly hidden: readonly string[];
  /** The tie whose evidence is shown. */
  readonly tie: string | null;
  /** Where the picture is looked at and from how far: `0.50,0.50,1.00`; null: all of it. */
  readonly camera: string | null;
  /** Whether another site shows the graph alone, in a frame. */
  readonly embed: boolean;
}

export const fewest = 50;
export const most = 5000;

const nothing: View = {
  question: null,
  asOf: null,
  knownAt: null,
  focus: null,
  to: null,
  opened: [],
  limit: fewest,
  hidden: [],
  tie: null,
  camera: null,
  embed: false,
};

/** The view with some of it changed; what is absent is as on the first visit. */
export const viewOf = (parts: Partial<View>): View => ({ ...nothing, ...parts });

export function viewAt(address: string): View {
  const parameters = new URL(address, document.baseURI).searchParams;
  const given = (name: string) => parameters.get(name)?.trim() || null;
  const list = (name: string) => given(name)?.split('~').filter(Boolean) ?? [];
  const limit = Number.parseInt(given('n') ?? '', 10);
  return {
    question: given('q'),
    asOf: given('asOf'),
    knownAt: given('knownAt'),
    focus: given('focus'),
    to: given('to'),
    opened: list('open'),
    limit: Number.isNaN(limit) ? fewest : Math.min(most, Math.max(1, limit)),
    hidden: list('hide'),
    tie: given('tie'),
    camera: given('cam'),
    embed: parameters.has('embed'),
  };
}

/** The address that shows it; it names only what differs from the first visit. */
export function addressOf(parts: Partial<View>): string {
  const view = viewOf(parts);
  const parameters = new URLSearchParams();
  const set = (name: string, value: string | null) => value && parameters.set(name, value);
  set('q', view.question);
  set('asOf', view.asOf);
  set('knownAt', view.knownAt);
  set('focus', view.focus);
  set('to', view.to);
  set('open', view.opened.join('~'));
  set('n', view.limit === fewest ? null : String(view.limit));
  set('hide', view.hidden.join('~'));
  set('tie', view.tie);
  set('cam', view.camera);
  if (view.embed) parameters.set('embed', '');
  return parameters.size === 0 ? './' : `./?${parameters}`;
}

export const isSameView = (one: View, other: View) => addressOf(one) === addressOf(other);

export const askedIn = ({ question, asOf, knownAt }: View): Asked | null =>
  question === null ? null : { question, asOf, knownAt };

export const isSameQuestion = (one: View, other: View) =>
  one.question === other.question && one.asOf === other.asOf && one.knownAt === other.knownAt;
