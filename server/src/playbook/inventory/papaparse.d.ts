// The one call that we use. The published types need those of Node and of the DOM, which pure folders must not see.
declare module "papaparse" {
  interface Options {
    readonly delimiter: string;
    readonly skipEmptyLines: "greedy";
    /** Rows at most. */
    readonly preview: number;
  }
  interface Result {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly { readonly code: string; readonly message: string; readonly row?: number }[];
  }
  const Papa: { parse(text: string, options: Options): Result };
  export = Papa;
}
