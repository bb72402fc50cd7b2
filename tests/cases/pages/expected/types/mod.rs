// @generated
//! The types of the API.

mod forward;
mod get_log;
mod issue;
mod links;
mod list_accounts;
mod list_books;
mod list_calls;
mod list_changes;
mod list_customers;
mod list_disks;
mod list_droplets;
mod list_logs;
mod list_members;
mod list_messages;
mod list_off;
mod list_rows;
mod list_scores;
mod list_servers;
mod list_single;
mod list_wrong;
mod search;
mod search_events;

pub use self::forward::Forward;
pub use self::get_log::GetLogResponse;
pub use self::issue::Issue;
pub use self::links::{Links, LinksLinks, LinksLinksPages};
pub use self::list_accounts::ListAccountsResponse;
pub use self::list_books::ListBooksResponse;
pub use self::list_calls::ListCallsResponse;
pub use self::list_changes::ListChangesResponse;
pub use self::list_customers::ListCustomersResponse;
pub use self::list_disks::ListDisksResponse;
pub use self::list_droplets::ListDropletsResponse;
pub use self::list_logs::{ListLogsResponse, ListLogsResponseTail};
pub use self::list_members::{ListMembersResponse, ListMembersResponseResponseMetadata};
pub use self::list_messages::ListMessagesResponse;
pub use self::list_off::ListOffResponse;
pub use self::list_rows::ListRowsResponse;
pub use self::list_scores::{ListScoresResponse, ListScoresResponseTotal};
pub use self::list_servers::{
    ListServersResponse, ListServersResponseMeta, ListServersResponseMetaPagination,
};
pub use self::list_single::ListSingleResponse;
pub use self::list_wrong::ListWrongResponse;
pub use self::search::{Search, SearchPage};
pub use self::search_events::{SearchEventsResponse, SearchEventsResponseResult};
