/** No record that works is longer. */
const longest = 4_096;

/**
 * The same function with a memory of texts: two generations of `most` each, so that what is asked for stays and what is not
 * goes at once. Long texts are not kept: no server may fill the memory. Only for functions whose results nobody changes.
 */
export function remembered<V>(most: number, make: (text: string) => V): (text: string) => V {
  let younger = new Map<string, V>();
  let older = new Map<string, V>();
  return (text) => {
    if (text.length > longest) return make(text);
    const known = younger.get(text);
    if (known !== undefined) return known;
    const value = older.get(text) ?? make(text);
    if (younger.size >= most) {
      older = younger;
      younger = new Map();
    }
    younger.set(text, value);
    return value;
  };
}
