//! Settings of a client from environment variables, for those who ask for it.

use std::env;

use super::super::auth::security::{Credential, SecurityScheme, SecuritySchemeKind};
use super::client::ClientBuilder;

impl<C> ClientBuilder<C> {
    /// Reads the base URL and the credentials from environment variables, as far as they are set and not
    /// empty: `PETSTORE_BASE_URL` for the prefix `PETSTORE`, and for each scheme the one of its name,
    /// `PETSTORE_API_KEY`. A scheme of user and password has two, `PETSTORE_LOGIN_USER` and
    /// `PETSTORE_LOGIN_PASSWORD`, of which both are needed. What the builder is told afterwards counts
    /// instead; nothing is read unless this is called.
    ///
    /// A value that is no Unicode, or a half of user and password, is told by
    /// [`ClientBuilder::build`], by the name of its variable and without its value.
    pub fn from_variables(
        mut self,
        prefix: &str,
        schemes: &[(&'static SecurityScheme, &str)],
    ) -> Self {
        let name = format!("{prefix}_BASE_URL");
        match self.variable(&name) {
            Some(url) => self = self.base_url(url),
            None if self.has_no_server() => self.lack_server(&name),
            None => {}
        }
        for (scheme, name) in schemes {
            let credential = match scheme.kind {
                SecuritySchemeKind::Basic => {
                    let names = [
                        format!("{prefix}_{name}_USER"),
                        format!("{prefix}_{name}_PASSWORD"),
                    ];
                    let [user, password] = &names;
                    match (self.variable(user), self.variable(password)) {
                        (Some(user), Some(password)) => Some(Credential::basic(user, password)),
                        (None, None) => None,
                        (Some(_), None) => {
                            self = self.half(user, password);
                            None
                        }
                        (None, Some(_)) => {
                            self = self.half(password, user);
                            None
                        }
                    }
                }
                SecuritySchemeKind::ApiKeyHeader(_)
                | SecuritySchemeKind::ApiKeyQuery(_)
                | SecuritySchemeKind::ApiKeyCookie(_)
                | SecuritySchemeKind::Bearer
                | SecuritySchemeKind::Http(_) => self
                    .variable(&format!("{prefix}_{name}"))
                    .map(Credential::value),
            };
            if let Some(credential) = credential {
                self = self.credential(scheme, credential);
            }
        }
        self
    }

    fn half(self, there: &str, missing: &str) -> Self {
        self.mistaken(format!(
            "the environment variable {there} is set and {missing} is not: set both or none"
        ))
    }

    fn variable(&mut self, name: &str) -> Option<String> {
        match env::var(name) {
            Ok(value) if value.is_empty() => None,
            Ok(value) => Some(value),
            Err(env::VarError::NotPresent) => None,
            Err(env::VarError::NotUnicode(_)) => {
                self.mistake(format!(
                    "the environment variable {name} holds no Unicode text"
                ));
                None
            }
        }
    }
}
