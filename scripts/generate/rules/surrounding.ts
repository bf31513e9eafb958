/** What is known of a place itself or of the nearest that it stands in; places are paths of keywords. */
export function surrounding<Known>(place: string, known: Map<string, Known>): Known | undefined {
  const own = known.get(place);
  if (own !== undefined || !place.includes("/")) return own;
  return surrounding(place.slice(0, place.lastIndexOf("/")), known);
}
