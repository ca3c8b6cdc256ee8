/** Above a list of the admin: take it out as a file, bring one in. */
export const FILES_ABOVE_LIST = { beforeListTable: ['/src/staff/transfer/files-above-list#FilesAboveList'] }
