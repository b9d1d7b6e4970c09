import type { ErrorObject } from 'ajv'

import type { Brand, Carrier, Category, Guide, Ids, Platform, Service, Source, Task, Term } from '../../src/content/baked/types'
import type { Problem } from './problem'

/** The folders of entries. */
export const folderNames = ['platforms', 'carriers', 'services', 'tasks', 'categories', 'terms', 'guides'] as const

export type Folder = (typeof folderNames)[number]

/** What an entry of each folder is. */
export interface EntryTypes {
  platforms: Platform
  carriers: Carrier
  services: Service
  tasks: Task
  categories: Category
  terms: Term
  guides: Guide
}

/** The entries of each folder. */
export type EntryLists = { [F in Folder]: EntryTypes[F][] }

/** The whole catalogue as its editors wrote it. */
export interface ContentCatalogue extends EntryLists {
  sources: Record<string, Source>
  brands: Record<string, Brand>
  /** Ids of platforms in the order of their release: the index of one is its serial in shared lists, and never changes. */
  releaseOrder: readonly string[]
}

/** Where a value stands in its file: keys and places in lists. */
export type Path = readonly (string | number)[]

/** One file of the content folder, with all that a rule may want to say about it. */
export interface ContentFile {
  /** Relative to the content folder: platforms/abc.yaml. */
  file: string
  /** Undefined for sources.yaml, brands.yaml and ids.yaml. */
  folder: Folder | undefined
  text: string
  /** The first YAML document; undefined when the file is not YAML. */
  value: unknown
  /** How many YAML documents the file holds. */
  documents: number
  syntax: readonly { code: string; line: number; message: string }[]
  /** What schema.json has against it; its paths begin at the file's root. */
  schemaErrors: readonly ErrorObject[]
  /** The line of a value, or of the deepest part of its path that is written down. */
  lineOf(path: Path): number
}

/** An entry of one folder, or of any: what meets the schema. */
export type ContentEntry<F extends Folder = Folder> = { [K in F]: { folder: K; at: ContentFile; entry: EntryTypes[K] } }[F]

/** All that rules look at. A file that is not sound is among `files` alone. */
export interface Content {
  files: readonly ContentFile[]
  /** Files in a folder of entries that are no .yaml. */
  unexpectedFiles: readonly string[]
  entries: readonly ContentEntry[]
  catalogue: ContentCatalogue
  /** Undefined when ids.yaml is missing or not sound. */
  ids: Ids | undefined
  /** released.yaml: step ids and numbers that people's phones hold already; undefined when it is missing. Made by content:release. */
  released: ContentFile | undefined
  /** The text of every file, sound or not, by its path. */
  texts: ReadonlyMap<string, string>
  /** What could not be read. */
  faults: readonly Problem[]
}

/** Content as text, by its path relative to the content folder. */
export type Files = Readonly<Record<string, string>>
