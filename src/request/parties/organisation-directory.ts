/**
 * The names by which a mail can mean an organisation (desk rules, section 5): what the registry knows, as plain data,
 * so that the finder stays pure. Built once and kept by the registry.
 */
export type DirectoryEntry = {
  readonly id: string;
  readonly name: string;
  readonly domains: readonly string[];
  readonly tenantId: string | null;
};

export type OrganisationDirectory = {
  readonly entries: readonly DirectoryEntry[];
  /** Lower-cased domain -> organisation id. */
  readonly byDomain: ReadonlyMap<string, string>;
  /** Lower-cased tenant id -> organisation id. */
  readonly byTenantId: ReadonlyMap<string, string>;
  /** First folded word of a name -> the names that begin with it, longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly DirectoryName[]>;
};

export type DirectoryName = {
  readonly id: string;
  /** Folded. */
  readonly words: readonly string[];
  /** A part of the name, or the words of a domain: a name only where it is written as one, and nobody else's. */
  readonly isShortened: boolean;
};
