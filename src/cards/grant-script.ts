/** Microsoft Graph, the API that every permission in the catalogue belongs to; the same id in every tenant. */
const graph = '00000003-0000-0000-c000-000000000000';

// PowerShell takes these five for a single quote, and two of them for one that is meant.
const quotes = /['\u2018\u2019\u201A\u201B]/gu;
const controls = /[\p{Cc}\u2028\u2029]/gu;

/** A text as PowerShell reads it literally, whatever is in it. */
const literal = (text: string): string => `'${text.replace(controls, '').replace(quotes, '$&$&')}'`;

/**
 * What an administrator runs once in Microsoft Graph PowerShell: signs in, and defines how one person is granted. It stops
 * where a person or an application is not found, and keeps what a person holds already, since Graph overwrites (facts 7.2).
 */
export function grantPreparation(ask: { tenant: string; clientId: string; scopes: readonly string[] }): string[] {
  return [
    '# In a national cloud, add -Environment to this line.',
    `Connect-MgGraph -TenantId ${literal(ask.tenant)} -Scopes 'User.ReadBasic.All', 'Application.Read.All', 'DelegatedPermissionGrant.ReadWrite.All'`,
    `$app = Get-MgServicePrincipal -Filter "appId eq ${literal(ask.clientId)}"`,
    `$graph = Get-MgServicePrincipal -Filter "appId eq '${graph}'"`,
    `$scopes = ${literal(ask.scopes.join(' '))}`,
    'function Grant-ToOne([string]$person) {',
    "  if (-not $app) { throw 'The application is not registered in this tenant.' }",
    '  $id = (Get-MgUser -UserId $person -ErrorAction Stop).Id',
    `  $held = Get-MgOauth2PermissionGrant -All -Filter "clientId eq '$($app.Id)'" -ErrorAction Stop |`,
    '    Where-Object { $_.PrincipalId -eq $id -and $_.ResourceId -eq $graph.Id }',
    "  $scope = (\"$($held.Scope) $scopes\" -split '\\s+' | Where-Object { $_ } | Select-Object -Unique) -join ' '",
    '  if ($held) { Update-MgOauth2PermissionGrant -OAuth2PermissionGrantId $held.Id -Scope $scope }',
    "  else { New-MgOauth2PermissionGrant -ClientId $app.Id -ConsentType 'Principal' -PrincipalId $id -ResourceId $graph.Id -Scope $scope }",
    '}',
  ];
}

/** The one line that grants for one person: by object id where it is known, with the address for who reads it, else by address. */
export const grantLine = ({ address, oid }: { address: string; oid: string | null }): string =>
  oid ? `Grant-ToOne ${literal(oid)} # ${address.replace(controls, '')}` : `Grant-ToOne ${literal(address)}`;
