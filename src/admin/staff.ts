import { DomainError } from '../errors.ts'
import type { Viewer } from '../viewer.ts'

/** The name of the key that staff came with. @throws FORBIDDEN for a visitor */
export function staffName(viewer: Viewer): string {
  if (viewer.role === 'VISITOR') throw new DomainError('FORBIDDEN', 'This is for staff')
  return viewer.keyName
}
