const STARTS = [
  {
    title: 'Something is in our way',
    text: 'Buy-in, data, time, people who do not report: see what peers tried against it.',
    link: 'Choose what you are up against',
    href: '/barriers',
  },
  {
    title: 'Someone has told me',
    text: 'What to say first, what to offer and what to leave alone, for line managers.',
    link: 'Guidance for managers',
    href: '/guidance?audience=line-manager',
  },
  {
    title: 'We need a policy',
    text: 'Read what others have in force, with its terms for reuse and what came of it.',
    link: 'Policies to adapt',
    href: '/policies',
  },
]

/** Three ways in, in the words of those who arrive. */
export function Starts() {
  return (
    <ul className="hub-plain-list hub-starts">
      {STARTS.map(({ title, text, link, href }) => (
        <li key={href}>
          <h2>{title}</h2>
          <p>{text}</p>
          <a className="hub-more" href={href}>
            {link}
          </a>
        </li>
      ))}
    </ul>
  )
}
