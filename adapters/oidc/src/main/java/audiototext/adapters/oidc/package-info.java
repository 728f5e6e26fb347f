/** Who is signed in: people through an OpenID provider, Cognito or another. */
package audiototext.adapters.oidc;
