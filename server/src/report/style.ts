/** How to stress words. A terminal gives its colours, everything else gives `plainStyle`. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly blue: (text: string) => string;
}

const asIs = (text: string): string => text;

export const plainStyle: Style = { bold: asIs, dim: asIs, red: asIs, yellow: asIs, green: asIs, blue: asIs };
