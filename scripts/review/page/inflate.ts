/** What was deflated and written as Base64, as a text. */
export async function inflate(data: string): Promise<string> {
  const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).text();
}
