/** Asks what fits what is typed. The server's answer is made of options, with every word in them escaped. @throws Error when it cannot be reached. */
export async function fetchOptions(
  address: string,
  typed: string,
  signal: AbortSignal,
): Promise<readonly HTMLElement[]> {
  const url = new URL(address, location.href);
  url.searchParams.set('q', typed);
  const response = await fetch(url, { signal, headers: { Accept: 'text/html' } });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const template = document.createElement('template');
  template.innerHTML = await response.text();
  return [...template.content.querySelectorAll<HTMLElement>('[role="option"]')];
}
