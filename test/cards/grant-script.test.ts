import { describe, expect, it } from 'vitest';
import { grantLine, grantPreparation } from '../../src/cards/grant-script.ts';

const preparation = grantPreparation({
  tenant: '11111111-1111-4111-8111-111111111111',
  clientId: '6f1c2f4e-2d7b-4c6a-9a43-0d5a1f3f8b21',
  scopes: ['Mail.Send', 'User.Read'],
}).join('\n');

describe('the script that grants for one person', () => {
  it('grants to one principal, on Microsoft Graph, and asks for no more rights than that takes (T40)', () => {
    expect(preparation).toMatch(
      /New-MgOauth2PermissionGrant -ClientId \$app\.Id -ConsentType 'Principal' -PrincipalId \$id -ResourceId \$graph\.Id -Scope \$scope/u,
    );
    expect(preparation).toContain('00000003-0000-0000-c000-000000000000');
    expect(preparation).toContain(
      "-Scopes 'User.ReadBasic.All', 'Application.Read.All', 'DelegatedPermissionGrant.ReadWrite.All'",
    );
    expect(preparation).not.toContain('AllPrincipals');
  });

  it('adds to a grant that is there, since Graph would overwrite it, and keeps what it holds', () => {
    expect(preparation).toContain('Update-MgOauth2PermissionGrant -OAuth2PermissionGrantId $held.Id -Scope $scope');
    expect(preparation).toContain('"$($held.Scope) $scopes"');
  });

  it('stops where the person or the application is not found', () => {
    expect(preparation).toContain('Get-MgUser -UserId $person -ErrorAction Stop');
    expect(preparation).toContain("if (-not $app) { throw 'The application is not registered in this tenant.' }");
  });

  it.each([
    ['anna@contoso.com', "Grant-ToOne 'anna@contoso.com'"],
    ["o'brien@contoso.com", "Grant-ToOne 'o''brien@contoso.com'"],
    // PowerShell ends a literal at any of its five quotation marks.
    ['a’; Remove-Item x; ‘@b.nl', "Grant-ToOne 'a’’; Remove-Item x; ‘‘@b.nl'"],
    ['a\n$(whoami)@b.nl', "Grant-ToOne 'a$(whoami)@b.nl'"],
  ])('reads the address %j literally', (address, line) => {
    expect(grantLine({ address, oid: null })).toBe(line);
  });

  it('names the person by object id where it is known, with the address as a remark that ends with its line', () => {
    expect(grantLine({ address: 'anna@contoso.com', oid: 'abc' })).toBe("Grant-ToOne 'abc' # anna@contoso.com");
    expect(grantLine({ address: 'a\nRemove-Item x', oid: 'abc' })).toBe("Grant-ToOne 'abc' # aRemove-Item x");
  });
});
