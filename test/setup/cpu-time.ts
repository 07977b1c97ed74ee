/**
 * Seconds of CPU that the whole process spends on some work: unlike the clock they say nothing of what else the machine does.
 *
 * @param work may be asynchronous; what other threads of this process do meanwhile counts
 */
export async function cpuSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
