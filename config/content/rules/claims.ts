import { problemAt, type Rule } from '../rule'

export const claims: Rule = {
  name: 'claims',
  why: 'What nobody vouches for is a rumour. Where nothing formal is known, name general-practice, which says so on screen.',
  check: ({ files, entries, catalogue }) => [
    ...files.flatMap((at) =>
      at.file !== 'sources.yaml'
        ? []
        : Object.entries(catalogue.sources).flatMap(([key, { url, printed, kind }]) =>
            url === undefined && printed === undefined && kind !== 'unverified'
              ? [
                  problemAt(
                    at,
                    [key],
                    `source "${key}" has no address. Add url: https://…, or printed: with the page of a printed source`,
                  ),
                ]
              : [],
          ),
    ),
    ...entries.flatMap((it) =>
      it.folder === 'platforms' && it.entry.coverage && !it.entry.coverage.claims
        ? (['query', 'renewal'] as const).flatMap((field) =>
            it.entry.coverage?.[field] === 'unknown'
              ? []
              : [
                  problemAt(
                    it.at,
                    ['coverage', field],
                    `coverage.${field} says ${it.entry.coverage?.[field]} without a claim. Add claims, or write unknown`,
                  ),
                ],
          )
        : [],
    ),
  ],
}
