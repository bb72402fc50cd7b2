//! Where credentials stand in a request, and which of them go along.

mod keys;
mod tokens;

use super::expected::client::{Client, ClientBuilder};
use crate::runtime::call::{Call, Operation};
use crate::server::Recorded;
use crate::wire;

/// The request that a call becomes with these credentials.
async fn sent<O: Operation>(
    builder: ClientBuilder,
    call: impl FnOnce(&Client) -> Call<O>,
) -> Recorded {
    wire::sent(builder, call).await
}
