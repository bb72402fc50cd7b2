//! Security schemes of a description, and what a caller gives for them.

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use url::Url;

use super::super::wire::transport::Transport;
use super::secret::Secret;

/// A [security scheme](https://spec.openapis.org/oas/v3.2.0.html#security-scheme-object) of a
/// description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SecurityScheme {
    /// Its name in the description. Schemes are told apart by it.
    pub name: &'static str,
    /// Where its credential goes.
    pub kind: SecuritySchemeKind,
}

/// Where a scheme's credential goes in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecuritySchemeKind {
    /// The header of this name.
    ApiKeyHeader(&'static str),
    /// The query parameter of this name.
    ApiKeyQuery(&'static str),
    /// The cookie of this name.
    ApiKeyCookie(&'static str),
    /// `Authorization: Basic …`, [RFC 7617](https://www.rfc-editor.org/rfc/rfc7617). The credential
    /// is `user:password`, not encoded.
    Basic,
    /// `Authorization: Bearer …`, [RFC 6750](https://www.rfc-editor.org/rfc/rfc6750). OAuth 2 and
    /// OpenID Connect too.
    Bearer,
    /// `Authorization` with another scheme: its name, a space, and the credential.
    Http(&'static str),
}

impl SecuritySchemeKind {
    /// Whether two credentials would stand in the same place.
    fn is_beside(self, other: Self) -> bool {
        let is_authorization = |kind| match kind {
            Self::Basic | Self::Bearer | Self::Http(_) => true,
            Self::ApiKeyHeader(name) => name.eq_ignore_ascii_case("authorization"),
            Self::ApiKeyQuery(_) | Self::ApiKeyCookie(_) => false,
        };
        self == other || (is_authorization(self) && is_authorization(other))
    }
}

/// The alternatives of an operation: each is a combination of schemes that are needed together.
pub type SecurityRequirements = &'static [&'static [&'static SecurityScheme]];

/// What a caller gives for a scheme: a secret, or something that provides one for every request.
/// `Debug` shows neither.
#[derive(Clone)]
pub struct Credential(Source);

#[derive(Clone)]
enum Source {
    Value(Secret),
    Provider(Arc<dyn ProvideCredential>),
}

impl Credential {
    /// A secret that stays the same.
    #[must_use]
    pub fn value(secret: impl Into<Secret>) -> Self {
        Self(Source::Value(secret.into()))
    }

    /// The user's name and password of [`SecuritySchemeKind::Basic`]. A name with a colon cannot be
    /// told from the password by the server (RFC 7617, section 2).
    #[must_use]
    pub fn basic(user: impl AsRef<str>, password: impl Into<Secret>) -> Self {
        let (user, password) = (user.as_ref(), password.into());
        let password = password.expose();
        // A text that grew would leave copies of its beginning behind.
        let mut pair = String::with_capacity(user.len() + 1 + password.len());
        pair.extend([user, ":", password]);
        Self::value(pair)
    }

    /// Asked for a secret before every request.
    #[must_use]
    pub fn provider(provider: impl ProvideCredential) -> Self {
        Self(Source::Provider(Arc::new(provider)))
    }

    /// The secret for the next request.
    ///
    /// # Errors
    /// What the provider said.
    pub async fn get(&self) -> Result<Secret, ProviderError> {
        match &self.0 {
            Source::Value(secret) => Ok(secret.clone()),
            Source::Provider(provider) => provider.provide().await,
        }
    }

    /// Tells the provider that the server has refused a secret of its. `true` if there may be
    /// another one.
    #[must_use]
    pub fn refuse(&self, secret: &Secret) -> bool {
        match &self.0 {
            Source::Value(_) => false,
            Source::Provider(provider) => provider.refuse(secret),
        }
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Source::Value(_) => "Credential(***)",
            Source::Provider(_) => "Credential(provider)",
        })
    }
}

/// What went wrong in a provider.
pub type ProviderError = Box<dyn Error + Send + Sync>;

/// Gives the secret for the next request, for example from a cache that is filled anew when a token
/// has expired.
///
/// It is asked before every request, within the request's time limit. A closure that returns a
/// future is a provider: `|| async { read_token().await }`, with any result whose success turns into
/// a [`Secret`].
pub trait ProvideCredential: Send + Sync + 'static {
    /// The secret for the next request.
    fn provide(&self) -> Providing<'_>;

    /// Told that the server has refused a secret with a 401: forget it. `true` if the next one that
    /// is provided may be another, and the request is then repeated with it, once. It is not
    /// repeated if its body is a stream. A closure is never asked again: `false`.
    fn refuse(&self, secret: &Secret) -> bool {
        let _ = secret;
        false
    }

    /// Told the base URL of the client that is built with it, before anything else.
    fn base_url(&self, base: &Url) {
        let _ = base;
    }

    /// Told the transport of the client that is built with it, before anything else: it has the caller's
    /// proxy and certificates.
    fn transport(&self, transport: &Arc<dyn Transport>) {
        let _ = transport;
    }
}

/// The future of [`ProvideCredential::provide`].
pub type Providing<'p> = Pin<Box<dyn Future<Output = Result<Secret, ProviderError>> + Send + 'p>>;

impl<F, Answer, S, E> ProvideCredential for F
where
    F: Fn() -> Answer + Send + Sync + 'static,
    Answer: Future<Output = Result<S, E>> + Send + 'static,
    S: Into<Secret>,
    E: Into<ProviderError>,
{
    fn provide(&self) -> Providing<'_> {
        let answer = self();
        Box::pin(async { answer.await.map(Into::into).map_err(Into::into) })
    }
}

/// An alternative of an operation's schemes of which one has a credential and another has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Half {
    /// The scheme without a credential.
    pub missing: &'static str,
    /// The scheme that has one.
    pub there: &'static str,
}

/// The credentials that a client has, by scheme.
#[derive(Clone, Debug, Default)]
pub struct Credentials(Vec<(&'static SecurityScheme, Credential)>);

impl Credentials {
    /// Adds a scheme's credential, or replaces it.
    pub fn set(&mut self, scheme: &'static SecurityScheme, credential: Credential) {
        self.0.retain(|(known, _)| known.name != scheme.name);
        self.0.push((scheme, credential));
    }

    /// What to send for an operation: the first alternative whose schemes all have a credential, or
    /// are `given` for this call by a parameter. An alternative that needs nothing comes last wherever
    /// it stands, because a caller who gave a credential wants it used. If no scheme has one, nothing
    /// is sent and the server has the word.
    ///
    /// # Errors
    /// An alternative has only half of what it needs, and no other fits.
    pub fn choose(
        &self,
        requirements: SecurityRequirements,
        given: impl Fn(&SecurityScheme) -> bool,
        stands_in: impl Fn(&SecurityScheme) -> bool,
    ) -> Result<Vec<(&'static SecurityScheme, Credential)>, Half> {
        let alternatives = || requirements.iter().filter(|schemes| !schemes.is_empty());
        let is_complete = |schemes: &&&[&'static SecurityScheme], also: bool| {
            let has = |scheme: &&'static SecurityScheme| {
                self.find(scheme).is_some() || given(scheme) || (also && stands_in(scheme))
            };
            schemes.iter().all(has)
        };
        let complete = alternatives().find(|schemes| is_complete(schemes, false));
        // A plain header where a credential goes may be what is missing.
        let complete =
            complete.or_else(|| alternatives().find(|schemes| is_complete(schemes, true)));
        if let Some(schemes) = complete {
            let found = schemes.iter().filter(|scheme| !given(scheme));
            let found = found.filter_map(|scheme| Some((*scheme, self.find(scheme)?.clone())));
            return Ok(found.collect());
        }
        if requirements.iter().any(|schemes| schemes.is_empty()) {
            return Ok(Vec::new());
        }
        let half = alternatives().find_map(|schemes| {
            let has = |scheme: &&&'static SecurityScheme| self.find(scheme).is_some();
            let missing = schemes
                .iter()
                .find(|scheme| !has(scheme) && !given(scheme))?;
            Some(Half {
                missing: missing.name,
                there: schemes.iter().find(has)?.name,
            })
        });
        half.map_or_else(|| Ok(Vec::new()), Err)
    }

    /// What to send where nothing says what is needed: everything, unless it is `given` for this call
    /// by a parameter or something `stands_in` for it, and of those that would stand in the same place
    /// the first.
    pub(in super::super) fn all(
        &self,
        given: impl Fn(&SecurityScheme) -> bool,
        stands_in: impl Fn(&SecurityScheme) -> bool,
    ) -> Vec<(&'static SecurityScheme, Credential)> {
        let mut all: Vec<(&'static SecurityScheme, Credential)> = Vec::new();
        for (scheme, credential) in &self.0 {
            let mut others = all.iter().map(|(other, _)| other.kind);
            let is_free = !given(scheme) && !stands_in(scheme);
            if is_free && !others.any(|other| other.is_beside(scheme.kind)) {
                all.push((scheme, credential.clone()));
            }
        }
        all
    }

    /// Tells the providers the client's base URL and its transport.
    pub(in super::super) fn join(&self, base: &Url, transport: &Arc<dyn Transport>) {
        for (_, credential) in &self.0 {
            if let Source::Provider(provider) = &credential.0 {
                provider.base_url(base);
                provider.transport(transport);
            }
        }
    }

    /// The names of the schemes that have a credential.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|(scheme, _)| scheme.name)
    }

    /// Where those go that there are.
    pub fn kinds(&self) -> impl Iterator<Item = SecuritySchemeKind> {
        self.0.iter().map(|(scheme, _)| scheme.kind)
    }

    fn find(&self, scheme: &SecurityScheme) -> Option<&Credential> {
        self.0
            .iter()
            .find(|(known, _)| known.name == scheme.name)
            .map(|(_, credential)| credential)
    }
}
