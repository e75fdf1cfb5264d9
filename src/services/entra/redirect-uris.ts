/** Where Microsoft sends people back to. Each must be registered as platform "Web" with exactly this text (facts 2.1). */
export const redirectUris = (publicUrl: string) => {
  const base = publicUrl.replace(/\/+$/, '');
  return {
    user: `${base}/auth/callback`,
    staff: `${base}/auth/staff-callback`,
    admin: `${base}/auth/admin-callback`,
  } as const;
};
