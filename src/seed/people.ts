import type { Random } from './random.ts'

/** Somebody who does not exist, reachable at a domain that cannot. */
export interface Person {
  name: string
  email: string
  phone: string
  company: string
}

const FIRST_NAMES = [
  'Anna', 'Ben', 'Clara', 'David', 'Elena', 'Felix', 'Grace', 'Hannah', 'Ivan', 'Julia', 'Karl', 'Laura', 'Marco', 'Nina',
  'Oliver', 'Paula', 'Robert', 'Sarah', 'Thomas', 'Vera',
] as const // biome-ignore format: a list
const SURNAMES = [
  'Albers', 'Brandt', 'Carter', 'Dubois', 'Eriksen', 'Fischer', 'Garcia', 'Hughes', 'Jansen', 'Keller', 'Lindholm', 'Meyer',
  'Novak', 'Olsen', 'Petrov', 'Richter', 'Santos', 'Turner', 'Vogel', 'Winter',
] as const // biome-ignore format: a list
const TRADES = [
  'Bakery',
  'Bikes',
  'Dental',
  'Garden',
  'Glass',
  'Hotels',
  'Legal',
  'Music',
  'Physio',
  'Tea',
  'Tools',
  'Yoga',
] as const
const PLACES = ['Alder', 'Birch', 'Cedar', 'Harbor', 'Hill', 'Lake', 'Meadow', 'Mill', 'North', 'River'] as const

export function inventPerson(random: Random): Person {
  const [first, last] = [random.pick(FIRST_NAMES), random.pick(SURNAMES)]
  const [place, trade] = [random.pick(PLACES), random.pick(TRADES)]
  return {
    name: `${first} ${last}`,
    email: `${first}.${last}@${place}-${trade}.example`.toLowerCase(),
    phone: `+49 30 23125 ${random.int(100, 999)}`, // numbers that are kept for films
    company: `${place} ${trade} Ltd`,
  }
}
