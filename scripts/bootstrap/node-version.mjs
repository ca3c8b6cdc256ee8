const OLDEST = [20, 19]

/** What is wrong with a Node version such as "20.19.0", or undefined. */
export function nodeProblem(version) {
  const [major, minor] = version.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return undefined
  return `Node ${OLDEST.join('.')} or newer is needed and this is Node ${version}. Install a current one from https://nodejs.org.`
}
