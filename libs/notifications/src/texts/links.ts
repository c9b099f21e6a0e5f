/** Addresses of pages that messages lead to, below BASE_URL. None of them signs anybody in. */
export const LINKS = {
  case: (id: string) => `/cases/${id}`,
  findings: (id: string) => `/cases/${id}/findings`,
  review: (id: string) => `/cases/${id}/review`,
  council: (id: string) => `/cases/${id}/council`,
  comments: (id: string) => `/cases/${id}/comments`,
  assignments: (id: string) => `/cases/${id}/assignments`,
  members: () => '/organisation/members',
  notifications: () => '/notifications',
  preferences: () => '/notifications/preferences',
  account: () => '/account',
} as const;
