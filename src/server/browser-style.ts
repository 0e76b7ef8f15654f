import { holderLabels } from '../claims/holder-label.js';
import { relationshipTypes } from '../claims/predicate.js';

interface Look {
  readonly colour: string;
  readonly border: string;
  readonly text: string;
  /** In pixels. */
  readonly diameter: number;
  /** A property in braces, and whatever goes with it. */
  readonly caption: string;
}

const look = (colour: string, diameter: number, caption = '{name}'): Look => ({
  colour,
  border: colour,
  text: '#ffffff',
  diameter,
  caption,
});
const pale = (colour: string, border: string, diameter: number, caption: string): Look => ({
  ...look(colour, diameter, caption),
  border,
  text: '#1b1d21',
});

const person = look('#1d4f91', 80);

/**
 * How each label is drawn. A node has several, of which the last here decides. People, disputes and hedged ties have the
 * colours that the page has for them: `--accent`, `--disputed` and `--hedged`.
 */
export const looks: Readonly<Record<string, Look>> = {
  Entity: look('#575b63', 65),
  ...Object.fromEntries(Object.values(holderLabels).map((label) => [label, person])),
  Person: person,
  Role: look('#047857', 80),
  Constituency: look('#0e7490', 65),
  Party: look('#be123c', 65),
  Organisation: look('#78350f', 65),
  Contest: look('#b45309', 65),
  Claim: pale('#fde68a', '#d97706', 80, '{gist}'),
  Article: look('#6d28d9', 65, '{title}'),
  ArticleVersion: pale('#ddd6fe', '#7c3aed', 50, 'version {number}'),
  Source: look('#374151', 65),
  Dispute: look('#9a3412', 65, '{kind}'),
};

export const tieColours = { stated: '#575b63', hedged: '#6b3f8f', denied: '#1b1d21' };

/** The style sheet that Neo4j Browser takes by `:style` (GRASS, its graph style sheets). */
export function browserStyle(): string {
  const nodes = Object.entries(looks).map(([label, { colour, border, text, diameter, caption }]) =>
    rule(`node.${label}`, {
      color: colour,
      'border-color': border,
      'border-width': '2px',
      'text-color-internal': text,
      'font-size': '11px',
      diameter: `${diameter}px`,
      caption: `"${caption}"`,
    }),
  );
  const relationships = rule('relationship', {
    color: tieColours.stated,
    'shaft-width': '2px',
    'font-size': '9px',
    padding: '3px',
    'text-color-external': '#1b1d21',
    'text-color-internal': '#ffffff',
    caption: '"<type>"',
  });
  const doubted = relationshipTypes.flatMap((type) => [
    rule(`relationship.HEDGED_${type}`, { color: tieColours.hedged }),
    rule(`relationship.DENIED_${type}`, { color: tieColours.denied }),
  ]);
  return [...nodes, relationships, ...doubted].join('\n');
}

function rule(selector: string, properties: Readonly<Record<string, string>>): string {
  const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};`);
  return `${selector} {\n${lines.join('\n')}\n}\n`;
}
