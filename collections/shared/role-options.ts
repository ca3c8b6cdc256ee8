/** What somebody with an account may do. */
export const roleOptions = [
  { value: 'administrator', label: 'Administrator: everything, people included' },
  { value: 'editor', label: 'Editor: writes, reviews and publishes' },
  { value: 'author', label: 'Author: writes drafts' },
  { value: 'member', label: 'Member: represents an employer, no entry here' },
]
