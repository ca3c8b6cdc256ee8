/** The server alone: no request may, whoever asks. */
export const nobody = (): false => false
