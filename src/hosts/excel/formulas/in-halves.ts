/**
 * Does something with all items at once; where that fails, with one half and then the other, down to single items. What is done
 * may be done twice, for a batch that fails has done its first part.
 *
 * @param onFailed - Told of an item that fails alone; without it, the failure is thrown.
 */
export async function inHalves<T>(
  items: readonly T[],
  work: (some: readonly T[]) => Promise<void>,
  onFailed?: (item: T, error: unknown) => void,
): Promise<void> {
  if (items.length === 0) return;
  try {
    await work(items);
  } catch (error) {
    const [only] = items;
    if (items.length > 1) {
      const middle = Math.ceil(items.length / 2);
      await inHalves(items.slice(0, middle), work, onFailed);
      await inHalves(items.slice(middle), work, onFailed);
    } else if (only !== undefined && onFailed !== undefined) onFailed(only, error);
    else throw error;
  }
}
