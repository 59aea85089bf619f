import { createApi, fetchBaseQuery } from "@reduxjs/toolkit/query/react";

export const contactsApi = createApi({
  reducerPath: "contactsApi",
  baseQuery: fetchBaseQuery({ baseUrl: "https://contacts.example.com/v1" }),
  tagTypes: ["Contacts"],
  endpoints: (builder) => ({
    getContacts: builder.query({
      query: () => "contacts",
      providesTags: ["Contacts"],
    }),
    addContact: builder.mutation({
      query: (contact) => ({ url: "contacts", method: "POST", body: contact }),
      invalidatesTags: ["Contacts"],
    }),
  }),
});

export const groupsApi = contactsApi.injectEndpoints({
  endpoints: (builder) => ({
    getGroups: builder.query({
      query: (kind) => `groups/${kind}`,
      transformResponse: ({ groups }) => groups,
    }),
  }),
});

export const { useGetContactsQuery, useAddContactMutation } = contactsApi;
export const { useGetGroupsQuery, useLazyGetGroupsQuery } = groupsApi;
