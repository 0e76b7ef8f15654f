const claims = `claims {
    gist
    hedges
    article { publisher { name } url published }
    passages { start end quote }
  }`;

/** The question that the README asks, typed. */
const mayors = `# How many mayors are Corbyn allies?
query Mayors {
  alliances(of: "jeremy-corbyn", roleKind: MAYOR, asOf: "2016-08-11", first: 20) {
    totalCount
    asOf
    evidenceUpTo
    denominator { count notStated }
    edges { ...row }
    besides { ...row }
    breakdown {
      byRoleStatus { roleStatus counted beside }
      byBasis { basis counted beside }
      byHedge { hedge counted beside }
    }
  }
}

fragment row on PeopleCountEdge {
  node { name }
  basis
  status
  hedges
  certainty
  disputed
  why
  ${claims}
}
`;

const roles = `# The posts of a person, each with the claims that state it.
query Roles {
  person(id: "andy-burnham", asOf: "2016-08-11") {
    name
    roles(first: 20) {
      edges {
        node { name kind }
        status
        valid
        certainty
        hedges
        disputed
        ...evidence
      }
    }
  }
}

fragment evidence on RelatedRoleEdge {
  ${claims}
}
`;

const neighbourhood = `# Who and what is around a person, best evidenced first, and what joins them.
query Neighbourhood {
  neighbourhood(of: "jeremy-corbyn", limit: 10) {
    totalCount
    nodes { node { id name } distance alliances party { name } }
    relationships {
      relationship { type stance from { name } to { name } }
      disputed
      ...evidence
    }
    totals { type stance count shown }
  }
}

fragment evidence on NeighbourhoodRelationship {
  ${claims}
}
`;

const disputes = `# What sources disagree about, and which side the evidence favours, as advice.
query Disputes {
  person(id: "steve-rotheram") {
    name
    disputes {
      kind
      why
      unless
      favours { value reason }
      sides { label ...evidence }
    }
  }
}

fragment evidence on DisputeSide {
  ${claims}
}
`;

const path = `# How two people are connected.
query Path {
  path(from: "owen-smith", to: "steve-rotheram", maxHops: 4) {
    length
    hops {
      from { name }
      relationship { type stance valid }
      forwards
      to { name }
      disputed
      ...evidence
    }
  }
}

fragment evidence on Hop {
  ${claims}
}
`;

const search = `# What has a name like this, although it is misspelt.
query Search {
  search(query: "Rotherham", first: 10) {
    edges {
      match
      score
      matched
      highlights { start end }
      node {
        __typename
        ... on Node { id }
        ... on Entity { name }
        ... on Article { title }
      }
    }
  }
}
`;

/** Operations to begin with: GraphiQL opens a tab for each, titled by its name. */
export const examples: readonly string[] = [mayors, roles, neighbourhood, disputes, path, search];
