// @generated
//! A client of Plex Media Server Security.
//!
//! The two endpoints of Plex Media Server that hand out access: a temporary token for the
//! caller, and what is needed to reach another source that the server knows.
//!
//! Every call is authenticated by a Plex token.
//!
//! # Example
//!
//! ```no_run
//! use generated_client::Client;
//! use generated_client::types::{GetTransientTokenScope, GetTransientTokenType};
//!
//! #[tokio::main]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let client = Client::builder()
//!         .base_url("http://10.10.10.47:32400")
//!         .access_token("YOUR_TOKEN")
//!         .build()?;
//!     let response = client
//!         .security()
//!         .get_transient_token(
//!             GetTransientTokenType::Delegation,
//!             GetTransientTokenScope::All,
//!         )
//!         .await?;
//!     println!("{} {}", response.status(), response.body().media_container.token);
//!     Ok(())
//! }
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod api;
pub mod client;
pub mod runtime;
pub mod server;
pub mod types;

#[doc(inline)]
pub use client::{Client, ClientBuilder};
pub use runtime::additional::Undeclared;
pub use runtime::body::Body;
pub use runtime::call::{Call, Hook, RawCall, Retries};
pub use runtime::client::{BuildError, HeaderMap, Method, StatusCode};
pub use runtime::error::{ApiError, Error};
pub use runtime::response::{Reply, Response};
pub use runtime::secret::Secret;
pub use runtime::security::ProvideCredential;
pub use runtime::server::ServerUrl;
pub use runtime::stream::ByteStream;
pub use runtime::transport::Transport;
#[cfg(feature = "reqwest")]
pub use runtime::client::HttpClientBuilder;
#[cfg(feature = "hyper")]
pub use runtime::hyper_stack::HyperTransport;
#[cfg(feature = "test-util")]
pub use runtime::stub::Stub;
#[cfg(feature = "tracing")]
pub use runtime::trace_hook::Tracing;
#[doc(inline)]
pub use server::Server;
