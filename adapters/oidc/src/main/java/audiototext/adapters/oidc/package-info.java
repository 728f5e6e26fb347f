/** Sign-in through an OpenID provider, Cognito or another. */
package audiototext.adapters.oidc;
