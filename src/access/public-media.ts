import type { Access } from 'payload'

/** Files are public once uploaded: their names say nothing and published pages show them. */
export const publicMedia: Access = () => true
