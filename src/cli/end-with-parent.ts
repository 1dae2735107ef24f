/** How often is looked whether the parent is still there. */
const lookMs = 500;

/**
 * Ends the process with the shell in which npm runs a command: npm ends that shell alone where it is told to end, and
 * a server would go on without anybody who could stop it.
 */
export function endWithParent(): void {
  const { ppid } = process;
  if (process.env['npm_command'] === undefined || ppid <= 1) return;
  setInterval(() => {
    if (process.ppid !== ppid) process.exit(143);
  }, lookMs).unref();
}
