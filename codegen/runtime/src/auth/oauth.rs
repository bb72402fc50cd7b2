//! Access tokens of [OAuth 2.0](https://www.rfc-editor.org/rfc/rfc6749): fetched when the first
//! request needs one, kept until shortly before they expire.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method, Request, Uri};
use http_body::Body;
use serde_json::Value;
use url::Url;
use zeroize::Zeroizing;

use super::super::json::{self, Decode, Misfit, Node};
use super::super::values::base64;
use super::super::values::body::RequestBody;
use super::super::wire::percent::push_form;
use super::super::wire::server;
use super::super::wire::stack;
use super::super::wire::transport::{Fault, Transport};
use super::secret::Secret;
use super::security::{ProvideCredential, Providing};
use super::tokens::{CODES, Fetched, Keep, Tokens};

pub use super::tokens::OAuthError;

/// The [client credentials grant](https://www.rfc-editor.org/rfc/rfc6749#section-4.4): a program
/// that acts for itself. A clone shares the token.
#[derive(Clone, Debug)]
pub struct ClientCredentials(Provider);

/// The [refresh of an access token](https://www.rfc-editor.org/rfc/rfc6749#section-6): a program
/// that acts for a user, who has agreed before. A clone shares the tokens.
#[derive(Clone, Debug)]
pub struct RefreshToken(Provider);

impl ClientCredentials {
    /// The token endpoint's URL, and the client's id and secret. A relative URL is relative to the
    /// base URL of the first client that is built with it.
    #[must_use]
    pub fn new(
        token_url: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        Self(Provider::new(
            token_url.into(),
            Some((client_id.into(), Some(client_secret.into()))),
            None,
        ))
    }
}

impl RefreshToken {
    /// The token endpoint's URL, and the refresh token. A relative URL is relative to the base URL of
    /// the first client that is built with it. If the server gives a new refresh token with
    /// an access token, that one is used from then on; see [`RefreshToken::on_new`].
    #[must_use]
    pub fn new(token_url: impl Into<String>, refresh_token: impl Into<Secret>) -> Self {
        Self(Provider::new(
            token_url.into(),
            None,
            Some(refresh_token.into()),
        ))
    }

    /// The client's id and its secret, if it has one.
    #[must_use]
    pub fn client(mut self, client_id: impl Into<String>, client_secret: Option<Secret>) -> Self {
        self.0.change().client = Some((client_id.into(), client_secret));
        self
    }

    /// Told each refresh token that the server gives, to keep it for the next run. It counts for this one
    /// from then on, also if this panics.
    #[must_use]
    pub fn on_new(mut self, keep: impl Fn(&Secret) + Send + Sync + 'static) -> Self {
        self.0.change().on_new = Some(Arc::new(keep));
        self
    }
}

macro_rules! settings {
    ($($provider:ident)*) => {
        $(
            impl $provider {
                /// The scopes to ask for. Unless set, the server chooses.
                #[must_use]
                pub fn scopes<S: AsRef<str>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
                    let scopes: Vec<_> = scopes.into_iter().collect();
                    let scopes: Vec<_> = scopes.iter().map(AsRef::as_ref).collect();
                    self.0.change().scope = (!scopes.is_empty()).then(|| scopes.join(" "));
                    self
                }

                /// A further parameter of the request for a token: `audience`, say.
                #[must_use]
                pub fn parameter(mut self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
                    self.0.change().parameters.push((name.into(), value.into()));
                    self
                }

                /// Sends the client's id and secret in the request's body, for servers that do not
                /// read them from the header `authorization`.
                #[must_use]
                pub fn secret_in_body(mut self) -> Self {
                    self.0.change().in_body = true;
                    self
                }

                /// The transport for the token endpoint. Unless set, that of the first client that is
                /// built with this provider. After 30 seconds a request for a token is given up.
                #[must_use]
                pub fn transport(self, transport: impl Transport) -> Self {
                    self.with_transport(Arc::new(transport))
                }

                pub(super) fn with_transport(mut self, transport: Arc<dyn Transport>) -> Self {
                    self.0.change().transport = Some(transport);
                    self
                }
            }

            impl ProvideCredential for $provider {
                fn provide(&self) -> Providing<'_> {
                    Box::pin(async { self.0.token().await.map_err(Into::into) })
                }

                fn refuse(&self, secret: &Secret) -> bool {
                    self.0.tokens.refuse(secret)
                }

                fn base_url(&self, base: &Url) {
                    self.0.tokens.base.get_or_init(|| base.clone());
                }

                fn transport(&self, transport: &Arc<dyn Transport>) {
                    self.0.tokens.transport.get_or_init(|| transport.clone());
                }
            }
        )*
    };
}

settings! { ClientCredentials RefreshToken }

#[derive(Clone)]
struct Provider {
    settings: Arc<Settings>,
    tokens: Arc<Tokens>,
}

#[derive(Clone)]
struct Settings {
    token_url: String,
    client: Option<(String, Option<Secret>)>,
    is_refresh: bool,
    scope: Option<String>,
    parameters: Vec<(String, Secret)>,
    in_body: bool,
    transport: Option<Arc<dyn Transport>>,
    on_new: Option<Arc<Keep>>,
}

/// What the token endpoint answers.
struct Granted {
    access_token: Secret,
    expires_in: Option<Value>,
    refresh_token: Option<Secret>,
}

impl Decode for Granted {
    fn decode(node: Node<'_>) -> Result<Self, Misfit> {
        let mut object = node.object()?;
        let refresh_token = object.optional::<String>("refresh_token");
        let granted = Self {
            access_token: object.required::<String>("access_token")?.into(),
            expires_in: object.optional("expires_in"),
            refresh_token: refresh_token.map(Secret::from),
        };
        object.check()?;
        Ok(granted)
    }
}

struct Denied {
    error: String,
}

impl Decode for Denied {
    fn decode(node: Node<'_>) -> Result<Self, Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            error: object.required("error")?,
        })
    }
}

impl Provider {
    fn new(
        token_url: String,
        client: Option<(String, Option<Secret>)>,
        refresh: Option<Secret>,
    ) -> Self {
        let settings = Settings {
            token_url,
            client,
            is_refresh: refresh.is_some(),
            scope: None,
            parameters: Vec::new(),
            in_body: false,
            transport: None,
            on_new: None,
        };
        Self {
            settings: Arc::new(settings),
            tokens: Arc::new(Tokens::new(refresh)),
        }
    }

    fn change(&mut self) -> &mut Settings {
        Arc::make_mut(&mut self.settings)
    }

    /// A token that is still good. Fetching one goes on when the caller has gone: a server that gives
    /// a new refresh token has made the old one worthless by then.
    async fn token(&self) -> Result<Secret, OAuthError> {
        let provider = self.clone();
        let fetch = move || async move {
            let limited = tokio::time::timeout(LIMIT, provider.fetch()).await;
            let granted = limited.unwrap_or_else(|_| {
                Err(OAuthError::of(
                    "the token endpoint did not answer within 30 seconds",
                ))
            })?;
            let lifetime = seconds(granted.expires_in.as_ref());
            let refresh = granted.refresh_token;
            Ok(Fetched {
                access: granted.access_token,
                lifetime,
                refresh: refresh.filter(|_| provider.settings.is_refresh),
                on_new: provider.settings.on_new.clone(),
            })
        };
        self.tokens.get(fetch).await
    }

    async fn fetch(&self) -> Result<Granted, OAuthError> {
        let request = self.request()?;
        let own = self.settings.transport.as_ref();
        let transport = match own.or_else(|| self.tokens.transport.get()) {
            Some(transport) => transport.clone(),
            None => stack::spare().map_err(|(problem, source)| OAuthError {
                source: source.map(Arc::from),
                ..OAuthError::of(problem)
            })?,
        };
        let unreached = |fault: Fault| OAuthError::unreached(fault.into_source());
        let answer = transport.send(request).await.map_err(unreached)?;
        let status = answer.status();
        let mut answer = answer.into_body();
        let mut body = Zeroizing::new(Vec::new());
        while let Some(frame) = poll_fn(|context| Pin::new(&mut answer).poll_frame(context)).await {
            if let Ok(piece) = frame.map_err(unreached)?.into_data() {
                push(&mut body, &piece);
            }
            if body.len() > MAX_BYTES {
                return Err(OAuthError::of("the token endpoint's answer is too long"));
            }
        }
        if status.is_success() {
            let granted = json::from_slice(&body);
            return granted.map_err(|_| OAuthError {
                status: Some(status),
                ..OAuthError::of("the token endpoint's answer holds no access token")
            });
        }
        let denied = json::from_slice::<Denied>(&body).ok();
        let code = denied.and_then(|denied| CODES.iter().find(|code| **code == denied.error));
        Err(OAuthError {
            status: Some(status),
            code: code.copied(),
            ..OAuthError::of("the token endpoint gave no token")
        })
    }

    fn request(&self) -> Result<Request<RequestBody>, OAuthError> {
        let settings = &*self.settings;
        let url = match self.tokens.base.get() {
            Some(base) => server::relative(base, &settings.token_url),
            None => Url::parse(&settings.token_url),
        };
        let url = url
            .ok()
            .filter(|url| matches!(url.scheme(), "http" | "https"));
        let uri = url.and_then(|url| Uri::try_from(url.as_str()).ok());
        let uri = uri.ok_or_else(|| OAuthError::of("the token endpoint's URL cannot be used"))?;
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let form = HeaderValue::from_static("application/x-www-form-urlencoded");
        headers.insert(CONTENT_TYPE, form);
        let mut pairs: Vec<(&str, Secret)> = Vec::new();
        let refresh = self.tokens.refresh();
        match &refresh {
            Some(token) => {
                pairs.push(("grant_type", "refresh_token".into()));
                pairs.push(("refresh_token", token.clone()));
            }
            None => pairs.push(("grant_type", "client_credentials".into())),
        }
        if let Some(scope) = &settings.scope {
            pairs.push(("scope", scope.as_str().into()));
        }
        match &settings.client {
            Some((id, Some(secret))) if !settings.in_body => {
                // Both are form-encoded before they are joined (RFC 6749, section 2.3.1).
                let pair = joined(&[(id.as_str(), secret)], ":");
                let encoded = Zeroizing::new(base64::encode(pair.as_bytes()));
                let value = Zeroizing::new(["Basic ", &encoded].concat());
                let mut value = HeaderValue::try_from(value.as_str())
                    .map_err(|_| OAuthError::of("the client's id and secret cannot be sent"))?;
                value.set_sensitive(true);
                headers.insert(AUTHORIZATION, value);
            }
            Some((id, secret)) => {
                pairs.push(("client_id", id.as_str().into()));
                pairs.extend(secret.clone().map(|secret| ("client_secret", secret)));
            }
            None => {}
        }
        for (name, value) in &settings.parameters {
            pairs.push((name, value.clone()));
        }
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| (*name, value)).collect();
        let form = Bytes::from_owner(joined(&pairs, "="));
        let mut request = Request::new(RequestBody::from(form));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        Ok(request)
    }
}

/// Puts a piece behind what came so far. What is left behind where that has to move is overwritten.
fn push(body: &mut Zeroizing<Vec<u8>>, piece: &[u8]) {
    let length = body.len() + piece.len();
    if length > body.capacity() {
        let mut larger = Vec::with_capacity(length.max(2 * body.capacity()));
        larger.extend_from_slice(body);
        *body = Zeroizing::new(larger);
    }
    body.extend_from_slice(piece);
}

/// Names and values, form-encoded, in memory that is overwritten behind it.
fn joined(pairs: &[(&str, &Secret)], between: &str) -> Zeroizing<String> {
    let lengths = pairs
        .iter()
        .map(|(name, value)| 3 * (name.len() + value.expose().len()) + 2);
    // Enough for all of it, so that it never moves.
    let mut out = Zeroizing::new(String::with_capacity(lengths.sum()));
    for (name, value) in pairs {
        if !out.is_empty() {
            out.push('&');
        }
        push_form(&mut out, name);
        out.push_str(between);
        push_form(&mut out, value.expose());
    }
    out
}

/// How long the token endpoint may take.
const LIMIT: Duration = Duration::from_secs(30);

/// How long an answer of the token endpoint may be.
const MAX_BYTES: usize = 1024 * 1024;

/// Some servers write the number as a text.
fn seconds(value: Option<&Value>) -> Option<Duration> {
    let value = value?;
    let text = value.as_str().map(str::to_owned);
    let text = text.unwrap_or_else(|| value.to_string());
    // A life of more than ten years is as good as no end, and no clock overflows.
    let seconds = text.parse::<f64>().ok()?.clamp(0.0, 315_360_000.0);
    Duration::try_from_secs_f64(seconds).ok()
}

/// The token endpoint without its query, and no secret.
impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = Url::parse(&self.settings.token_url).ok();
        f.debug_struct("Provider")
            .field("token_url", &url.as_ref().map(server::without_query))
            .field("scope", &self.settings.scope)
            .finish_non_exhaustive()
    }
}
